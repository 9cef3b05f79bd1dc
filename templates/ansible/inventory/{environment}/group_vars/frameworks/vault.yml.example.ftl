---
# The secrets of [=environment.name()], by name. Copy this file to vault.yml beside it, give every name a value and encrypt it:
#   ansible-vault encrypt inventory/[=environment.name()]/group_vars/frameworks/vault.yml
# The generator never writes vault.yml.
<#list environment.inventory().vault() as entry>

<#list entry.uses() as use>
# [=use]
</#list>
[=entry.variable()]:
</#list>
