{
  "account": {
    {{ frameworks_media_account | to_json }}: {
      "password": {{ lookup('ansible.builtin.vars', frameworks_media_password_variable) | string | hash('md5') | to_json }}
    }
  },
  "config": {
    "controller": {
      "interface": "127.0.0.1",
      "port": {{ frameworks_media_controller_port }}
    },
    "prometheus": {{ frameworks_media_metrics_path | to_json }},
    "protocols": [
{% for protocol in frameworks_media_protocols %}
      {"connector": {{ protocol.connector | to_json }}, {{ protocol.port_option | to_json }}: {{ protocol.port }}},
{% endfor %}
      {"connector": "CMAF"},
      {"connector": "EBML"},
      {"connector": "FLV"},
      {"connector": "HLS"},
      {"connector": "HTTPTS"},
      {"connector": "JSON"},
      {"connector": "MP4"},
      {"connector": "WAV"}
    ],
    "serverid": {{ frameworks_node | to_json }}
  }
}
