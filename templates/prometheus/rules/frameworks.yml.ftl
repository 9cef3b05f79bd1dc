<#-- An expression is one or more plain lines of PromQL, which never holds a line break or another control character. -->
<#macro expression lines>
        expr: |-
<#list lines as line>
          [=line?no_esc]
</#list>
</#macro>
<#if !recordings?has_content && !groups?has_content>
groups: []
<#else>
groups:
</#if>
<#if recordings?has_content>
  - name: recordings
    rules:
<#list recordings as rule>
      - record: [=yaml(rule.name)]
<@expression rule.expr/>
</#list>
</#if>
<#list groups as name, rules>

  - name: [=yaml(name)]
    rules:
<#list rules as rule>
      - alert: [=yaml(rule.name)]
<@expression rule.expr/>
        for: [=rule.forDuration]
<#if rule.keepFiringFor != "">
        keep_firing_for: [=rule.keepFiringFor]
</#if>
        labels:
<#list rule.labels as label, text>
          [=label]: [=yaml(text)]
</#list>
        annotations:
<#list rule.annotations as label, text>
          [=label]: [=yaml(text)]
</#list>
</#list>
</#list>
