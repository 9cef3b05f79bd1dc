[=environment.domain]
