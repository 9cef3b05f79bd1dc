{"text": "[=text]", "whole": [=json(text)], "list": [<#list items as item>[=json(item)],</#list>], "none": [],
 "braces": "${=x} {{ y }}", "number": 1.50}
