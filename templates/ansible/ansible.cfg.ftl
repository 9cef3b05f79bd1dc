[defaults]
roles_path = roles
host_key_checking = True
interpreter_python = /usr/bin/python3
gathering = smart
inject_facts_as_vars = False
retry_files_enabled = False
force_handlers = True
duplicate_dict_key = error
forks = 20

[inventory]
any_unparsed_is_failed = True
enable_plugins = ansible.builtin.script, ansible.builtin.yaml, ansible.builtin.constructed, ansible.builtin.host_list, ansible.builtin.auto

[ssh_connection]
pipelining = True
ssh_args = -o ControlMaster=auto -o ControlPersist=60s -o ServerAliveInterval=5 -o ServerAliveCountMax=2 -o ConnectTimeout=5

[diff]
context = 3
