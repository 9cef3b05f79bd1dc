<#-- Loaded without being named; must never differ from the file that -var-file names. -->
<#include "{environment}.tfvars.ftl">
