package network.frameworks.model.diagnostic;

import network.frameworks.model.diagnostic.Diagnostic.Level;

/**
 * Every problem this module can find. 1xxx: the file and its YAML; 2xxx: the shape of the model; 31xx: networks;
 * 32xx: machines; 33xx: names; 34xx: roles and services; 35xx: certificates, DNS and cells; 36xx: monitoring; 37xx:
 * secrets; 38xx: texts. Codes are never reused for another meaning.
 */
public enum DiagnosticCode implements ProblemCode {
    FILE_MISSING("FW1001", "The model file does not exist."),
    FILE_IS_DIRECTORY("FW1002", "The model file is a directory."),
    FILE_UNREADABLE("FW1003", "The model file cannot be read."),
    FILE_EMPTY("FW1004", "The model file holds no YAML value."),
    FILE_TOO_BIG("FW1005", "The model file is larger than 5 MB."),
    NOT_UTF8("FW1006", "The model file is not encoded in UTF-8."),
    YAML_SYNTAX("FW1007", "The model file is not YAML."),
    TOO_DEEP("FW1008", "Values are nested deeper than 64 levels."),
    TOO_MANY_VALUES("FW1009", "Aliases or plain size make more than 500,000 values."),
    DUPLICATE_KEY("FW1010", "A map has the same key twice."),
    BAD_KEY("FW1011", "A key of a map is not plain text."),
    SEVERAL_DOCUMENTS("FW1012", "The file holds more than one YAML document."),
    UNKNOWN_ALIAS("FW1013", "An alias names no anchor that ended before it."),
    BAD_MERGE("FW1014", "A merge key does not point to maps."),
    UNKNOWN_TAG("FW1015", "A value has a YAML tag that the model does not know."),

    UNKNOWN_KEY("FW2001", "A key is not part of the model."),
    MISSING_KEY("FW2002", "A key that the model needs is missing."),
    WRONG_TYPE("FW2003", "A value is of another type than its key takes."),
    OUT_OF_RANGE("FW2004", "A number is too small or too large."),
    UNKNOWN_WORD("FW2005", "A value is none of the words its key takes."),
    BAD_DURATION("FW2006", "A duration is not written like 30s, 5m or 1h30m."),
    EXCLUSIVE_KEYS("FW2007", "Two keys are given of which only one may be."),
    EMPTY_VALUE("FW2008", "A list, map or text that must hold something is empty."),
    NEWER_API_VERSION("FW2009", "The model is of a newer version than this program reads."),
    UNKNOWN_API_VERSION("FW2010", "The apiVersion is none that ever existed."),
    REPEATED_ITEM("FW2011", "A list names the same thing twice."),

    BAD_CIDR("FW3101", "A value is not a network in CIDR notation."),
    HOST_BITS_SET("FW3102", "A network has bits set behind its prefix."),
    NETWORKS_OVERLAP("FW3103", "Two networks of one environment share addresses."),
    RESERVED_RANGE("FW3104", "A network touches addresses that Hetzner or Docker uses."),
    NETWORK_TOO_SMALL("FW3105", "A cluster has more nodes than its network has addresses."),
    MESH_TOO_SMALL("FW3106", "The mesh range has too few addresses for the nodes."),
    NOT_PRIVATE("FW3107", "A private network lies outside the private ranges of RFC 1918."),
    BAD_ADDRESS("FW3108", "A pinned mesh address is no free address of the mesh range."),
    DUPLICATE_ADDRESS("FW3109", "Two nodes pin the same mesh address."),
    UNKNOWN_NODE("FW3110", "A mesh address is pinned for a node number that the cluster does not have."),

    UNKNOWN_LOCATION("FW3201", "Hetzner has no such location."),
    ZONE_MISMATCH("FW3202", "A location lies outside the network zone of its cluster."),
    UNKNOWN_SERVER_TYPE("FW3203", "Hetzner has no such server type."),
    REMOVED_SERVER_TYPE("FW3204", "Hetzner no longer sells the server type."),
    TYPE_NOT_OFFERED("FW3205", "The location does not offer the server type."),
    SEVERAL_SCALABLE("FW3206", "More than one cluster of an environment is scalable."),
    UNKNOWN_ZONE("FW3207", "Hetzner has no such network zone."),
    OVER_LIMIT("FW3208", "There is more of something than the provider takes."),

    BAD_NAME("FW3301", "A name is no RFC 1123 label."),
    NAME_TOO_LONG("FW3302", "A name makes a DNS name that is too long."),
    RESERVED_NAME("FW3303", "A name means something else to Ansible or Terraform."),
    BAD_DOMAIN("FW3304", "A value is not a DNS name."),
    DUPLICATE_DOMAIN("FW3305", "Two environments have the same domain."),
    BAD_LABEL("FW3306", "A label breaks the rules of Hetzner or Prometheus."),
    DUPLICATE_NODE_NAME("FW3307", "Two clusters make nodes of the same name."),

    UNKNOWN_ROLE("FW3401", "A role is not defined."),
    EMPTY_ROLE("FW3402", "A role that a cluster carries has no services."),
    UNUSED_ROLE("FW3403", Level.WARNING, "No cluster carries the role."),
    UNKNOWN_SERVICE("FW3404", "A service is neither bundled nor defined by the model."),
    MISSING_DEPENDENCY("FW3405", "A service needs another that no role serves."),
    PORT_COLLISION("FW3406", "Two programs of one node listen on the same port."),
    UNKNOWN_PORT("FW3407", "A service has no port of that name."),
    BAD_CHECKSUM("FW3408", "A checksum is not 64 lower-case hex digits."),
    REPEATED_SERVICE("FW3409", "A role names the same service twice."),
    UNKNOWN_CLUSTER("FW3410", "The environment has no such cluster."),
    UNKNOWN_PLACEHOLDER("FW3411", "A placeholder in a value is none the generator fills in."),
    UNKNOWN_INSTALLER("FW3412", "No pack says how the Ansible role works that a service names as its installer."),
    BAD_INSTALL("FW3413", "A service cannot be installed the way it says."),
    UNKNOWN_SETTING("FW3414", "Something is said about a setting that the service does not have."),

    NAME_OUTSIDE_ZONE("FW3501", "A name lies outside the DNS zone of its environment."),
    COVERED_NAME("FW3502", "A name is already covered by a wildcard of the same certificate."),
    FOREIGN_CERTIFICATE("FW3503", Level.WARNING, "A certificate covers no name of its environment."),
    BAD_TTL("FW3504", "Cloudflare does not keep records for so long, or for so short a time."),
    UNKNOWN_CELL("FW3505", "The model speaks of a cell that has no edges."),
    AMBIGUOUS_CELL("FW3506", "Several clusters could work for a cell, and none is nearer than the others."),
    UNSERVED_CELL("FW3507", "None of the clusters that shall work for a cell can."),
    BAD_CELL_NAME("FW3508", "A cell has a name below which its public names cannot lie."),
    UNOWNED_NAME("FW3509", "A service has a public name in cells, and works for none."),
    TWO_OWNERS("FW3510", "Two would publish the same public name."),

    UNKNOWN_ALERT_CLASS("FW3601", "An alert has no expression and is none of a pack."),
    CLASS_AND_EXPRESSION("FW3602", "An alert has both a class and its own expression."),
    THRESHOLD_OUT_OF_RANGE("FW3603", "A threshold cannot occur in the unit of its alert."),
    EMPTY_OVERRIDE("FW3604", "An override names no part of the platform or changes nothing."),
    UNKNOWN_DASHBOARD("FW3605", "A dashboard is none of a pack and has no sections of its own."),
    UNKNOWN_DATA_SOURCE("FW3606", "A data source is none the dashboards read."),
    BAD_ALERT_NAME("FW3607", "An alert's name is not letters and digits."),
    BAD_RECEIVER("FW3608", "A receiver has no target or one that its kind cannot use."),
    BAD_URL("FW3609", "A value is not an https URL."),
    MISSING_THRESHOLD("FW3610", "Something speaks of a threshold that the alert does not have."),
    BAD_RECORDING("FW3611", "A recording rule has a name that is not level:metric:operations."),
    MISSING_EXPRESSION("FW3612", "An alert says more about its condition, but has no expression."),
    REPEATED_SOURCE("FW3613", "Two sources of an alert have the same name."),
    BAD_INTERVAL("FW3614", "Scrapes are so frequent that nothing keeps up, or so rare that values go stale."),
    LONG_WAIT("FW3615", "An alert waits for more scrapes than a test of it can play."),
    DUPLICATE_PANEL("FW3620", "Two headings, panels or variables of a dashboard have the same name or number."),
    UNKNOWN_UNIT("FW3621", "Grafana knows no such unit."),
    INCOMPLETE_PANEL("FW3622", "A dashboard, section or panel does not say what it needs to be shown."),
    BAD_PANEL("FW3623", "A panel says something that it cannot show."),
    BAD_STEP("FW3624", "The thresholds of a panel do not rise from one without a value."),
    UNKNOWN_ALERT("FW3625", "A panel shows the threshold of an alert that does not exist."),
    DASHBOARD_DIFFERS("FW3626", "Two environments say different things about a dashboard that they share."),
    BAD_DASHBOARD_VARIABLE("FW3627", "A variable of a dashboard has a name that it cannot have."),
    UNKNOWN_PANEL("FW3628", "A section or panel is changed or left out that the bundled dashboard does not have."),
    BAD_METRIC("FW3630", "A metric of a service has a name, label or bucket that it cannot have."),
    METRIC_DIFFERS("FW3631", "Two services describe a metric of one name as different things."),

    PLAIN_SECRET("FW3701", "A secret is written into the model."),
    SECRET_LOOKING("FW3702", Level.WARNING, "A plain variable has a name that secrets have."),
    BAD_VARIABLE("FW3703", "A name is no variable name of a process or of Ansible."),

    CONTROL_CHARACTER("FW3801", "A text holds a control character that the tree cannot carry.");

    private final Definition definition;

    DiagnosticCode(String id, String meaning) {
        this(id, Level.ERROR, meaning);
    }

    DiagnosticCode(String id, Level level, String meaning) {
        definition = new Definition(id, level, meaning);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
