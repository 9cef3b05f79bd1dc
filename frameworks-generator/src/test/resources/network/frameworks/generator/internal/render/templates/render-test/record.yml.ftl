name: "[=rule.description]"
port: [=rule.port]
sources: [=yaml(rule.sources)]
type: "[=type.word()]"
