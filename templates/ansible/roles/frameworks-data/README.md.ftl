# frameworks-data

Databases, queues and web proxies: PostgreSQL, Redis and the proxies from Debian packages, ClickHouse from the package
source that the operator has set up (the version of Debian is too old for its own metrics page), Kafka from an archive on
the controller. Whatever else the catalogue gives this role is released as `frameworks-api` does it.

- Databases listen on loopback and the mesh only and start after the mesh.
- PostgreSQL: one account per service with the databases it owns. Name and password come from the connection URL that the
  service itself uses, so there is one place to change them.
- Kafka runs as broker and controller in one process; the hosts of a cluster form one quorum.
- Proxies answer only for names that the model gives them and reload when `common` has delivered new certificates.

Tags: `packages`, `config`.
