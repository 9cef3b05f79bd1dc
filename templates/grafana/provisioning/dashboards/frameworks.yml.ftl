apiVersion: 1

providers:
  - name: FrameWorks
    orgId: 1
    folder: FrameWorks
    folderUid: frameworks
    type: file
    disableDeletion: true
    updateIntervalSeconds: 30
    allowUiUpdates: false
    options:
      path: /var/lib/grafana/dashboards
