# frameworks-api

FrameWorks services that run from releases: `/opt/frameworks/<service>/releases/<version>/` with the link `current`, the
environment in `/etc/frameworks/<service>.env` and the hardened unit `frameworks-<service>`. Each service runs as an account
of its own, `frameworks-<service>` unless the catalogue names another, and no other account can read its environment
(root:<account> 0640).

Programs come from the controller, `artifacts/<service>-<version>` beside `playbooks/` (`.tar.gz` for archives), and are
compared with the checksum that the model pins. A service is restarted only when its program, environment or unit
changed; then its health page must answer. If it does not, link, environment and unit go back, the old release is started
and the run ends for the rest of the rollout.

Secrets are named, never written: `secrets` maps an environment variable to the Ansible variable that holds it, kept in
`inventory/<environment>/group_vars/frameworks/vault.yml`. The list of names is in `vault.yml.example` there.

`tasks_from: release` deploys one service for another role, `tasks_from: verify` asks every service whether it is well.

Tags: `services` (release and everything after), `config` (environment and unit of releases that are there).
