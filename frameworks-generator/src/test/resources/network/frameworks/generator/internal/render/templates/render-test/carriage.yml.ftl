first: "[=text]"
second: 1


