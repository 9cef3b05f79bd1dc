<#ftl attributes={"alert": "runbook"}>
# [=runbook.name]

[=runbook.meaning]

## Where and when

| where | threshold | after | severity |
| --- | --- | --- | --- |
<#list runbook.settings as setting>
| [=setting.scope] | [=setting.threshold] | [=setting.forDuration] | [=setting.severity] |
</#list>

The condition<#if runbook.settings?size gt 1>, here with the first setting</#if>:

```promql
<#list runbook.expr as line>
[=line?no_esc]
</#list>
```

## First steps

<#list runbook.firstSteps as step>
[=step?counter]. [=step?no_esc]
</#list>
