<#list plan.environments as environment>
[=environment.nme]
</#list>
