<#import "/grafana/lib/dashboard.json.ftl" as lib>
<#if dashboards["infrastructure-metrics"]??>
<@lib.page dashboards["infrastructure-metrics"]/>
</#if>
