# Managed by Ansible, role frameworks-media: changes made here are overwritten.
[Unit]
Description=FrameWorks media services
Before=slices.target

[Slice]
CPUWeight=500
IOWeight=500
