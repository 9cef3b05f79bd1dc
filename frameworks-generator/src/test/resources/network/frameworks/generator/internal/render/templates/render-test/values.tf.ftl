locals {
  text = "[=text]"
  whole=[=hcl(text)]
  reference = "${var.name}"
<#list items as item>
  item_[=item?index] = [=hcl(item)]
</#list>
}
