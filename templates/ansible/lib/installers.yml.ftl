<#-- The plays of the roles that install services and belong into a playbook. -->
<#macro plays playbook>
<#list plan.installers()?filter(installer -> installer.playbook == playbook) as installer>
- name: [=installer.play]
  hosts: [=installer.hosts]
  become: true
<#if installer.rolling>
  serial: [1, "50%", "100%"]
  max_fail_percentage: 0
</#if>
  roles:
    - role: [=installer.name]
      tags: [[=installer.tag]]
<#sep>

</#sep>
</#list>
</#macro>
<#-- The plays of a step of a release: the hosts that have something to do in it, and of their services only those of it. -->
<#macro step step>
<#list step.installers() as installer>
- name: [=installer.play]<#if plan.playbooks().steps()?size gt 1>, step [=step.number()] of [=plan.playbooks().steps()?size]</#if>
  hosts: "[=installer.hosts]:&[=step.hosts()]"
  become: true
<#if installer.rolling>
  serial: [1, "50%", "100%"]
  max_fail_percentage: 0
</#if>
  vars:
    [=installer.prefix]_services: >-
      {{ hostvars[inventory_hostname]['[=installer.prefix]_services'] | default([]) | selectattr('step', 'equalto', [=step.number()]) | list }}
  roles:
    - role: [=installer.name]
      tags: [[=installer.tag]]
<#sep>

</#sep>
</#list>
</#macro>
<#-- What is in the tree only where some host is given to a role. -->
<#macro only role>
<#if plan.installers()?map(installer -> installer.name)?seq_contains(role)>
<#nested>
</#if>
</#macro>
