# Managed by Ansible, role frameworks-data: changes made here are overwritten.
# Only the host itself and the mesh reach these addresses.
bind 127.0.0.1 {{ frameworks_data_mesh_address }}
port {{ frameworks_data_ports.redis.redis }}
protected-mode no
dir /var/lib/redis
pidfile /run/redis/redis-server.pid
logfile /var/log/redis/redis-server.log
maxmemory {{ frameworks_data_redis_memory_max }}
maxmemory-policy noeviction
appendonly yes
appendfsync everysec
