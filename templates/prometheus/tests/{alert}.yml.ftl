<#if tests?has_content>
# Run with: promtool test rules prometheus/tests/*.yml
rule_files:
  - ../rules/frameworks.yml

evaluation_interval: [=interval]

group_eval_order:
<#list groups as group>
  - [=yaml(group)]
</#list>

tests:
<#list tests as test>
  - name: [=yaml(test.name)]
    interval: [=test.interval]
    input_series:
<#list test.series as series>
      - series: [=yaml(series.selector)]
        values: [=yaml(series.values)]
</#list>
    alert_rule_test:
<#list test.cases as case>
      - eval_time: [=case.time]
        alertname: [=yaml(case.alert)]
<#if case.firing?has_content>
        exp_alerts:
<#list case.firing as firing>
          - exp_labels: [=yaml(firing.labels)]
            exp_annotations:
<#list firing.annotations as name, text>
              [=name]: [=yaml(text)]
</#list>
</#list>
<#else>
        exp_alerts: []
</#if>
</#list>
</#list>
</#if>
