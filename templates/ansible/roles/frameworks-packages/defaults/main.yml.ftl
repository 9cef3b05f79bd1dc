<#import "/ansible/lib/installers.yml.ftl" as lib>
<@lib.only role="frameworks-packages">
---
# Services of this host; the inventory says them.
frameworks_packages_services: []
# How often a service is asked whether it is well, and how many seconds lie between.
frameworks_packages_health_retries: 30
frameworks_packages_health_delay: 2
</@lib.only>
