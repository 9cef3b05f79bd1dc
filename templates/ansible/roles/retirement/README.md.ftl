# retirement

What has left the model does not go on running.

- Each host remembers what it was given in `/etc/frameworks/services.json`: names, units, and where secrets lie, never what
  they are. `infrastructure.yml` adds to it before anything is installed (`tasks_from: remember`).
- The last play of `services.yml` takes away what the host was given and the model has no more: the unit is stopped and
  disabled, its secrets are removed, and for programs from releases the unit file and the program too. Data in
  `/var/lib`, databases and packages stay; remove them by hand when nobody needs them.
- `playbooks/decommission.yml --limit <host>` does the same to everything on a host that leaves, and removes its keys and
  its tunnel to the others. Run it while the host still stands in the inventory, then take it out of the model and run
  `infrastructure.yml` for those that remain. It refuses to run for all hosts at once unless
  `-e retirement_of_everything=true` says so.
