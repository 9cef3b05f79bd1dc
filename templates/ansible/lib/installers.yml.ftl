<#-- The plays of the roles that install services and belong into a playbook. -->
<#macro plays playbook>
<#list plan.installers?filter(installer -> installer.playbook == playbook) as installer>
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
<#-- What is in the tree only where some host is given to a role. -->
<#macro only role>
<#if plan.installers?map(installer -> installer.name)?seq_contains(role)>
<#nested>
</#if>
</#macro>
