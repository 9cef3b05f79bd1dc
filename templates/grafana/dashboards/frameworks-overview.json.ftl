<#import "/grafana/lib/dashboard.json.ftl" as lib>
<#if dashboards["frameworks-overview"]??>
<@lib.page dashboards["frameworks-overview"]/>
</#if>
