class: "[=rule.class.name]"
