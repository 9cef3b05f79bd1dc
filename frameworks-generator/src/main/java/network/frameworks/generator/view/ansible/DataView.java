package network.frameworks.generator.view.ansible;

import java.util.List;
import java.util.SortedMap;

/**
 * The databases, queues and proxies of a host.
 *
 * @param services what the role frameworks-data sets up by itself, sorted
 * @param releases what it installs from releases
 * @param ports port numbers by service and port name, both sorted
 * @param accounts accounts of PostgreSQL
 * @param clickhouse settings of ClickHouse
 * @param keepers members of ClickHouse Keeper
 * @param kafka settings of Kafka
 * @param sites sites of the reverse proxy
 */
public record DataView(
        List<String> services,
        List<ReleaseView> releases,
        SortedMap<String, SortedMap<String, Integer>> ports,
        List<Account> accounts,
        ClickHouse clickhouse,
        List<Member> keepers,
        Kafka kafka,
        List<Site> sites) {

    public DataView {
        services = List.copyOf(services);
        releases = List.copyOf(releases);
        accounts = List.copyOf(accounts);
        keepers = List.copyOf(keepers);
        sites = List.copyOf(sites);
    }

    /**
     * An account of PostgreSQL.
     *
     * @param name its name, unless its connection URL says another
     * @param variable the variable that holds its password or connection URL
     * @param url whether that is a connection URL
     * @param databases the databases it owns, sorted
     * @param monitor whether it reads statistics of the server
     * @param reader whether it reads every table
     */
    public record Account(
            String name, String variable, boolean url, List<String> databases, boolean monitor, boolean reader) {
        public Account {
            databases = List.copyOf(databases);
        }
    }

    /**
     * Settings of ClickHouse.
     *
     * @param accounts its accounts; the first may change data
     * @param databases databases to create, sorted
     */
    public record ClickHouse(List<User> accounts, List<String> databases) {
        public ClickHouse {
            accounts = List.copyOf(accounts);
            databases = List.copyOf(databases);
        }
    }

    /**
     * An account of ClickHouse.
     *
     * @param name its name
     * @param variable the variable that holds its password
     * @param reader whether it may only read
     */
    public record User(String name, String variable, boolean reader) {}

    /**
     * A member of a quorum.
     *
     * @param id its number, which never changes
     * @param address its mesh address
     */
    public record Member(long id, String address) {}

    /**
     * Settings of Kafka.
     *
     * @param clusterId the id of the Kafka cluster of this host
     * @param nodeId the number of this host in it
     * @param members the members of the cluster
     * @param topics topics to create, sorted
     * @param mirrors bootstrap addresses of Kafka clusters that are copied here, by name
     */
    public record Kafka(
            String clusterId,
            long nodeId,
            List<Member> members,
            List<String> topics,
            SortedMap<String, String> mirrors) {
        public Kafka {
            members = List.copyOf(members);
            topics = List.copyOf(topics);
        }
    }

    /**
     * A site of the reverse proxy.
     *
     * @param name its public DNS name
     * @param upstream address and port of the service behind it
     * @param certificate the certificate that covers it, or empty
     */
    public record Site(String name, String upstream, String certificate) {}
}
