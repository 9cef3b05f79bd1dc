---
# Every module used here is part of ansible-core: nothing has to be fetched.
collections: []
roles: []
