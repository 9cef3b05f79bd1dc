---
all:
  children:
    frameworks:
      children:
<#list environment.inventory().roles() as role>
        [=role.name()]: {}
</#list>
<#list environment.inventory().roles() as role>

    # [=role.title()]
    [=role.name()]:
<#if role.children()?has_content>
      children:
<#list role.children() as child>
        [=child]: {}
</#list>
<#else>
      hosts: {}
</#if>
</#list>
<#list environment.inventory().clusters() + environment.inventory().tasks() as group>

    # [=group.title()]
    [=group.name()]:
<#if group.hosts()?has_content>
      hosts:
<#list group.hosts() as host>
        [=yaml(host)]: {}
</#list>
<#else>
      hosts: {}
</#if>
</#list>
