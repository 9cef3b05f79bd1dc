# One configuration for every environment: each host only has the target files of its own.
global:
  scrape_interval: [=interval]
  scrape_timeout: [=timeout]
  evaluation_interval: [=interval]

rule_files:
  - rules/*.yml
<#if alertmanagers?has_content>

alerting:
  alertmanagers:
    - static_configs:
        - targets:
<#list alertmanagers as address>
            - [=yaml(address)]
</#list>
</#if>

# A target that suddenly serves more than the limits is left out, so that it cannot take Prometheus down with it.
scrape_configs:
<#list jobs as job>
  - job_name: [=yaml(job.name)]
<#if job.metricsPath != "/metrics">
    metrics_path: [=yaml(job.metricsPath)]
</#if>
<#if job.module?has_content>
    params:
      module: [[=yaml(job.module)]]
</#if>
    sample_limit: 100000
    label_limit: 60
    file_sd_configs:
      - files:
          - [=yaml("targets/" + job.name + ".*.json")]
<#else>
  []
</#list>
