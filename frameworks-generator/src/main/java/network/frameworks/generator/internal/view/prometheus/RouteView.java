package network.frameworks.generator.internal.view.prometheus;

import java.util.List;
import network.frameworks.model.Receiver;

/**
 * The notifications of an environment.
 *
 * @param environment its name
 * @param domain the domain that mails come from
 * @param receivers who is told
 */
public record RouteView(String environment, String domain, List<ReceiverView> receivers) {

    public RouteView {
        receivers = List.copyOf(receivers);
    }

    /**
     * Who is told.
     *
     * @param name the receiver's name in Alertmanager, unique over the environments
     * @param secret the file on the host that holds its credential
     * @param receiver what the model says about it
     * @param severities a regular expression of the severities it gets, an empty text for all
     */
    public record ReceiverView(String name, String secret, Receiver receiver, String severities) {}
}
