# One configuration for every environment: alerts say in their labels which one they are of.
# Credentials are never in this file; each receiver reads its own from a file on the host.
route:
  receiver: nobody
  group_by: [environment, cluster, alertname]
  group_wait: 30s
  group_interval: 5m
  repeat_interval: 4h
<#if routes?has_content>
  routes:
<#list routes as route>
    - matchers:
        - [=yaml('environment="' + route.environment + '"')]
      routes:
<#list route.receivers as receiver>
        - receiver: [=yaml(receiver.name)]
<#if receiver.severities != "">
          matchers:
            - [=yaml('severity=~"' + receiver.severities + '"')]
</#if>
          continue: true
</#list>
</#list>
</#if>

inhibit_rules:
  # What is critical needs no second, smaller word about the same thing.
  - source_matchers: ['severity="critical"']
    target_matchers: ['severity=~"warning|info"']
    equal: [environment, cluster, instance, job, alertname]

receivers:
  - name: nobody
<#list routes as route>
<#list route.receivers as receiver>
<#assign kind = receiver.receiver.kind.name()>
  - name: [=yaml(receiver.name)]
<#if kind == "WEBHOOK">
    webhook_configs:
      - url: [=yaml(receiver.receiver.target)]
        send_resolved: true
<#elseif kind == "SLACK">
    slack_configs:
      - api_url_file: [=yaml(receiver.secret)]
        channel: [=yaml(receiver.receiver.target)]
        send_resolved: true
        title: '{{ .CommonLabels.alertname }} ({{ .Status }})'
        text: '{{ range .Alerts }}{{ .Annotations.summary }}{{ "\n" }}{{ end }}'
<#elseif kind == "PAGERDUTY">
    pagerduty_configs:
      - routing_key_file: [=yaml(receiver.secret)]
        send_resolved: true
<#else>
    email_configs:
      # The mail server of the host itself; it knows how to send on.
      - to: [=yaml(receiver.receiver.target)]
        from: [=yaml("alertmanager@" + route.domain)]
        smarthost: localhost:25
        require_tls: false
        send_resolved: true
</#if>
</#list>
</#list>
