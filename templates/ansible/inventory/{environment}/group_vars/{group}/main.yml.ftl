---
# [=group.title()]
<#list group.variables() as name, value>
[=name]: [=ansible(value)]
</#list>
