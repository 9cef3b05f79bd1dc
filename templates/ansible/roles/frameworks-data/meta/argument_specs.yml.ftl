---
argument_specs:
  main:
    short_description: Databases, queues and web proxies of the platform
    options:
      frameworks_data_services:
        type: list
        elements: str
        choices: [postgres, redis, clickhouse, clickhouse-keeper, kafka, kafka-mirrormaker, nginx, caddy]
        description: Names of what this host runs.
      frameworks_data_releases:
        type: list
        elements: dict
        description: What is installed from releases as frameworks-api does.
        options:
          name:
            type: str
            required: true
            description: The service.
          version:
            type: str
            required: true
            description: The release to run.
          sha256:
            type: str
            required: true
            description: The pinned checksum of the artifact, empty when none is pinned.
          archive:
            type: bool
            required: true
            description: Whether the artifact is a .tar.gz archive instead of one program.
          program:
            type: str
            required: true
            description: The program in the release.
          account:
            type: str
            required: true
            description: The account and group that it runs as.
          arguments:
            type: str
            required: true
            description: What follows the program on its command line.
          profile:
            type: str
            required: true
            choices: [network, media]
            description: Which hardening the unit gets.
          after:
            type: list
            elements: str
            required: true
            description: Units that start before this one.
          reload_signal:
            type: str
            required: true
            description: The signal that makes the program read its files again, empty when it has none.
          scratch:
            type: str
            required: true
            description: Files of shared memory to remove before a start and after a stop, empty when there are none.
          health_url:
            type: str
            required: true
            description: The URL that answers 200 when the service is well, empty when it has none.
          step:
            type: int
            required: true
            description: The step of a release in which it is released, 0 when it is not released in steps.
          first_gate:
            type: dict
            required: true
            description: What says that the first start on a host has worked.
            options:
              url:
                type: str
                required: true
                description: The page that must answer 200, empty when there is none.
              address:
                type: str
                required: true
                description: The address of the port that must take connections.
              port:
                type: int
                required: true
                description: That port, 0 when there is none.
              seconds:
                type: int
                required: true
                description: How long that may take.
          later_gate:
            type: dict
            required: true
            description: What says that a later release has worked.
          folders:
            type: list
            elements: str
            required: true
            description: Folders below that of its state that the program writes to.
          environment:
            type: dict
            required: true
            description: Plain environment variables.
          secrets:
            type: dict
            required: true
            description: Secret environment variables, each with the name of the variable that holds it.
          facts:
            type: dict
            required: true
            description: Variables whose value is found out when the platform is set up, each with the name of the variable that holds it.
      frameworks_data_mesh_unit:
        type: str
        description: The unit after which the mesh address exists.
      frameworks_data_mesh_range:
        type: str
        description: The CIDR of the mesh, from which databases accept clients.
      frameworks_data_mesh_address:
        type: str
        description: The address of this host in the mesh.
      frameworks_data_ports:
        type: dict
        description: Port numbers by service and port name.
      frameworks_data_postgres_version:
        type: str
        description: The major version of PostgreSQL that Debian ships.
      frameworks_data_postgres_max_connections:
        type: int
        description: How many connections PostgreSQL accepts.
      frameworks_data_postgres_accounts:
        type: list
        elements: dict
        description: Accounts and the databases they own.
        options:
          name:
            type: str
            required: true
            description: The account.
          variable:
            type: str
            required: true
            description: The variable that holds its password or connection URL.
          url:
            type: bool
            required: true
            description: Whether the variable holds a connection URL, which then also says the account's name.
          databases:
            type: list
            elements: str
            required: true
            description: Databases it owns.
          monitor:
            type: bool
            required: true
            description: Whether it reads statistics of the server.
          reader:
            type: bool
            required: true
            description: Whether it reads every table.
      frameworks_data_redis_memory_max:
        type: str
        description: The most memory Redis may take.
      frameworks_data_clickhouse_packages:
        type: list
        elements: str
        description: Packages of ClickHouse.
      frameworks_data_clickhouse_accounts:
        type: list
        elements: dict
        description: Accounts of ClickHouse; the first may change data.
        options:
          name:
            type: str
            required: true
            description: The account.
          variable:
            type: str
            required: true
            description: The variable that holds its password.
          reader:
            type: bool
            required: true
            description: Whether it may only read.
      frameworks_data_clickhouse_databases:
        type: list
        elements: str
        description: Databases to create.
      frameworks_data_clickhouse_keepers:
        type: list
        elements: dict
        description: The members of ClickHouse Keeper.
        options:
          id:
            type: int
            required: true
            description: The number of the member.
          address:
            type: str
            required: true
            description: Its mesh address.
      frameworks_data_artifacts:
        type: path
        description: Where the controller keeps the archives.
      frameworks_data_kafka_version:
        type: str
        description: The version of Kafka.
      frameworks_data_kafka_cluster_id:
        type: str
        description: The id of the Kafka cluster, 22 characters.
      frameworks_data_kafka_node_id:
        type: int
        description: The number of this host in its Kafka cluster.
      frameworks_data_kafka_nodes:
        type: list
        elements: dict
        description: The members of the Kafka cluster of this host.
        options:
          id:
            type: int
            required: true
            description: The number of the member.
          address:
            type: str
            required: true
            description: Its mesh address.
      frameworks_data_kafka_topics:
        type: list
        elements: str
        description: Topics to create.
      frameworks_data_kafka_heap:
        type: str
        description: The heap of the broker.
      frameworks_data_kafka_retention_hours:
        type: int
        description: How long messages are kept.
      frameworks_data_kafka_mirror:
        type: dict
        description: What copies the topics of other regions, empty where nothing does.
        options:
          target:
            type: dict
            description: The Kafka that gathers them.
            options: &options
              region:
                type: str
                required: true
                description: Its region, and the name by which it is known here.
              brokers:
                type: str
                required: true
                description: Addresses and ports of its brokers.
              replicas:
                type: int
                required: true
                description: How many copies of a topic it can keep.
          sources:
            type: list
            elements: dict
            description: The Kafkas of the other regions.
            options: *options
          topics:
            type: list
            elements: str
            description: The topics to copy.
      frameworks_data_sites:
        type: list
        elements: dict
        description: Sites of the reverse proxy.
        options:
          name:
            type: str
            required: true
            description: The public DNS name.
          upstream:
            type: str
            required: true
            description: Address and port of the service behind it.
          certificate:
            type: str
            required: true
            description: The name of the certificate, empty when none covers the name.
      frameworks_data_tls_group:
        type: str
        description: The group that may read keys of certificates.
