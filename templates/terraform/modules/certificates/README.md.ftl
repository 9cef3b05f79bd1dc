# Certificates

One certificate from Let's Encrypt, proved by DNS. It renews itself thirty days before it expires, whenever Terraform
is applied.

To get a new key before that, raise the `generation` of the certificate in the model, generate and apply. The old
certificate is not revoked: it is still served until the new one is on every node. To force it once without a change of
the model, quote the address so that the shell leaves its quotes alone:

```sh
terraform apply -replace='module.certificates["api"].acme_certificate.this'
```

The provider reads the Cloudflare token from `CF_DNS_API_TOKEN`; it never enters the state. The private key of the
certificate does, so the state must be kept as private as the key.

| input | meaning |
|---|---|
| `account_key_pem` | private key of the ACME account |
| `common_name`, `alternative_names` | the names it covers |
| `generation` | raise it to order a new certificate and key |
| `dns_provider`, `recursive_nameservers` | how the challenge is answered and looked for, from `providers/cloudflare` |

| output | meaning |
|---|---|
| `fullchain_pem` | the certificate followed by its issuers |
| `private_key_pem` | its private key |
| `not_after` | when it expires |
