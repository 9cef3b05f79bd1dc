<#import "/grafana/lib/dashboard.json.ftl" as lib>
<@lib.page dashboard/>
