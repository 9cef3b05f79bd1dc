# DNS

Public records of one Cloudflare zone. The zone itself must exist; this module never creates or deletes it.

Several records of one name and type are served in turn, which spreads clients over the nodes. A proxied record always
gets the automatic time to live, because Cloudflare accepts no other.

| input | meaning |
|---|---|
| `zone` | the zone's name |
| `records` | records by key: full name, type, content, time to live, whether it is proxied |
| `proxied_ttl` | the time to live of proxied records, from `providers/cloudflare` |

| output | meaning |
|---|---|
| `records` | name, type and content by key |
