class: "[=rule.getClass().getName()]"
