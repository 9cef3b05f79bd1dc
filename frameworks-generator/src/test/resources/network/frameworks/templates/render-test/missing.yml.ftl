missing: "[=nothing]"
