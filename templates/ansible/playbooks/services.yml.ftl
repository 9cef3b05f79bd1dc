<#import "/ansible/lib/installers.yml.ftl" as lib>
---
# In steps, so that whatever must be up before a program is up on every host. Within a step one host first, then half of the
# rest, then all: a release that is not well ends with the first host.
<#list plan.playbooks().steps() as step>
<@lib.step step/>
<#sep>

</#sep>
</#list>

- name: Ask every service whether it is well
  hosts: api_hosts:media_hosts
  tasks:
    - name: Ask the services of the host
      ansible.builtin.import_role:
        name: frameworks-api
        tasks_from: verify
      vars:
        frameworks_api__all: "{{ frameworks_api_services | default([]) + frameworks_media_services | default([]) }}"
      tags: [services]

# Last, so that what moved to another host runs there before it ends here.
- name: Take away what has left the model
  hosts: frameworks
  become: true
  roles:
    - role: retirement
      tags: [services]
