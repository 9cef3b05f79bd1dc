# Managed by Ansible, role frameworks-api: changes made here are overwritten.
[Unit]
Description=FrameWorks network services
Before=slices.target

[Slice]
MemoryMax={{ frameworks_api_slice_memory_max }}
