[
<#list groups as group>
  {"targets": [=json(group.targets)], "labels": [=json(group.labels)]},
</#list>
]
