<#import "/ansible/lib/installers.yml.ftl" as lib>
---
<@lib.plays playbook="monitoring"/>
