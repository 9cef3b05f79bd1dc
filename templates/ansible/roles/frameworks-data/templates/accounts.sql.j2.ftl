-- Accounts and databases of the platform. Everything may be said twice.
\pset tuples_only on
{% for account in frameworks_data_postgres_accounts %}
{% set secret = lookup('ansible.builtin.vars', account.variable) | string %}
{# A plus sign of a URL is a plus sign, not the blank that it is in a form. #}
{% set name = (secret | urlsplit('username') | replace('+', '%2B') | urldecode) if account.url else account.name %}
{% set password = (secret | urlsplit('password') | replace('+', '%2B') | urldecode) if account.url else secret %}
{% set role = '"' ~ (name | replace('"', '""')) ~ '"' %}
{% set literal = "'" ~ (name | replace("'", "''")) ~ "'" %}
SELECT 'created role' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {{ literal }});
SELECT format('CREATE ROLE %I LOGIN', {{ literal }}) WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {{ literal }}) \gexec
ALTER ROLE {{ role }} PASSWORD '{{ password | replace("'", "''") }}';
{% if account.monitor %}
GRANT pg_monitor TO {{ role }};
{% endif %}
{% if account.reader %}
GRANT pg_read_all_data TO {{ role }};
{% endif %}
{% for database in account.databases %}
{% set base = "'" ~ (database | replace("'", "''")) ~ "'" %}
SELECT 'created database' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = {{ base }});
SELECT format('CREATE DATABASE %I OWNER %I', {{ base }}, {{ literal }}) WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = {{ base }}) \gexec
{% endfor %}
{% endfor %}
