# frameworks-media

The media plane of a host: MistServer, helmsman and whatever else the catalogue gives this role.

MistServer comes as an archive and runs as `frameworks-mistserver` with a unit of its own kind: real-time priority,
access to the GPU, its streams in `/dev/shm`, which is why its unit never removes shared memory. Its account never stands
on a command line; the first configuration carries it, and MistServer owns that file from then on.

Everything else works as in `frameworks-api`, whose tasks release each service.

Tags: `services`, `config`.
