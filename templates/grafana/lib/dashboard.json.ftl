<#-- A dashboard in Grafana's classic format, schema version 42. -->
<#macro page dashboard>
{
  "annotations": {
    "list": [
      {
        "builtIn": 1,
        "datasource": {"type": "grafana", "uid": "-- Grafana --"},
        "enable": true,
        "hide": true,
        "iconColor": "rgba(0, 211, 255, 1)",
        "name": "Annotations & Alerts",
        "type": "dashboard"
      },
      {
        "datasource": {"type": "prometheus", "uid": "${prometheus}"},
        "enable": true,
        "hide": false,
        "iconColor": "red",
        "name": "Firing alerts",
        "target": {
          "expr": "ALERTS{alertstate=\"firing\", environment=~\"$environment\"}",
          "limit": 100,
          "matchAny": false,
          "refId": "Alerts",
          "tags": [],
          "type": "tags"
        }
      }
    ]
  },
  "description": [=json(dashboard.description)],
  "editable": false,
  "fiscalYearStartMonth": 0,
  "graphTooltip": 1,
  "id": null,
  "links": [
    {
      "asDropdown": false,
      "icon": "external link",
      "includeVars": true,
      "keepTime": true,
      "tags": ["frameworks"],
      "targetBlank": false,
      "title": "FrameWorks",
      "tooltip": "The other dashboards of the platform",
      "type": "dashboards",
      "url": ""
    }
  ],
  "liveNow": false,
  "panels": [
<#list dashboard.items as item>
<#if item.heading != "">
    {
      "type": "row",
      "id": [=item.id],
      "title": [=json(item.heading)],
      "collapsed": false,
      "gridPos": {"h": [=item.height], "w": [=item.width], "x": [=item.x], "y": [=item.y]},
      "panels": []
    },
<#else>
<#list item.panels as view>
    <@panel item view/>,
</#list>
</#if>
</#list>
  ],
  "preload": false,
  "refresh": [=json(dashboard.refresh)],
  "schemaVersion": 42,
  "tags": ["frameworks"],
  "templating": {
    "list": [
<#list dashboard.sources as source>
      {
        "name": [=json(source.uid)],
        "label": [=json(source.name)],
        "type": "datasource",
        "query": [=json(source.type)],
        "current": {"text": [=json(source.name)], "value": [=json(source.uid)]},
        "hide": 0,
        "includeAll": false,
        "multi": false,
        "options": [],
        "refresh": 1,
        "regex": "",
        "skipUrlSync": false
      },
</#list>
<#list dashboard.variables as variable>
      {
        "name": [=json(variable.name)],
        "label": [=json(variable.label)],
        "type": "query",
        "datasource": {"type": "prometheus", "uid": "${prometheus}"},
        "query": {"qryType": 1, "query": [=json(variable.query)], "refId": [=json("variable-" + variable.name)]},
        "current": {"text": "All", "value": ["$__all"]},
        "hide": 0,
        "includeAll": true,
        "allValue": ".*",
        "multi": true,
        "options": [],
        "refresh": 2,
        "regex": "",
        "skipUrlSync": false,
        "sort": 1
      },
</#list>
    ]
  },
  "time": {"from": [=json(dashboard.from)], "to": "now"},
  "timepicker": {},
  "timezone": "browser",
  "title": [=json(dashboard.title)],
  "uid": [=json(dashboard.uid)],
  "version": 1,
  "weekStart": ""
}
</#macro>

<#macro panel item view>
<#local panel = view.panel>
<#local type = panel.type.word()>
{
  "type": [=json(type)],
  "id": [=item.id],
  "title": [=json(panel.title)],
  "description": [=json(panel.description)],
  "gridPos": {"h": [=item.height], "w": [=item.width], "x": [=item.x], "y": [=item.y]},
  "datasource": {"type": [=json(view.sourceType)], "uid": [=json(view.sourceUid)]},
  "fieldConfig": {
    "defaults": {
      "unit": [=json(panel.unit)],
      "min": 0,
<#if panel.max??>
      "max": [=json(panel.max)],
</#if>
      "color": {"mode": <#if panel.steps?has_content && type != "timeseries">"thresholds"<#else>"palette-classic"</#if>},
      "mappings": [],
      "thresholds": {
        "mode": "absolute",
        "steps": [
<#if panel.steps?has_content>
<#list panel.steps as step>
          {"value": <#if step?is_first>null<#else>[=json(step.from)]</#if>, "color": [=json(step.color)]},
</#list>
<#else>
          {"value": null, "color": "green"},
</#if>
        ]
      },
      "custom": <@custom type panel/>
    },
    "overrides": []
  },
  "options": <@options type/>,
  "targets": [
<#list panel.queries as query>
    <@target view query view.refIds[query?index]/>,
</#list>
  ]
}
</#macro>

<#macro target view query refId>
{
  "refId": [=json(refId)],
  "datasource": {"type": [=json(view.sourceType)], "uid": [=json(view.sourceUid)]},
<#if view.panel.source == "prometheus">
  "expr": [=json(query.text)],
  "legendFormat": [=json(query.legend)],
  "format": [=json(query.format)],
  "editorMode": "code",
  "instant": [=json(query.format == "table")],
  "range": [=json(query.format != "table")]
<#elseif view.panel.source == "clickhouse">
  "editorType": "sql",
  "rawSql": [=json(query.text)],
  "format": <#if query.format == "table">1<#else>0</#if>,
  "queryType": <#if query.format == "table">"table"<#else>"timeseries"</#if>
<#else>
  "editorMode": "code",
  "rawQuery": true,
  "rawSql": [=json(query.text)],
  "format": [=json(query.format)]
</#if>
}
</#macro>

<#macro custom type panel>
<#switch type>
<#case "timeseries">
{
  "axisPlacement": "auto",
  "drawStyle": "line",
  "fillOpacity": [=panel.stacked?then(25, 5)],
  "gradientMode": "none",
  "hideFrom": {"legend": false, "tooltip": false, "viz": false},
  "lineInterpolation": "linear",
  "lineWidth": 1,
  "pointSize": 4,
  "scaleDistribution": {"type": "linear"},
  "showPoints": "never",
  "spanNulls": false,
  "stacking": {"group": "A", "mode": [=json(panel.stacked?then("normal", "none"))]},
  "thresholdsStyle": {"mode": [=json(panel.steps?has_content?then("dashed", "off"))]}
}
<#break>
<#case "table">
{"align": "auto", "cellOptions": {"type": "auto"}, "inspect": false}
<#break>
<#case "piechart">
{"hideFrom": {"legend": false, "tooltip": false, "viz": false}}
<#break>
<#case "geomap">
{"hideFrom": {"legend": false, "tooltip": false, "viz": false}}
<#break>
<#default>
{}
</#switch>
</#macro>

<#macro options type>
<#switch type>
<#case "stat">
{
  "colorMode": "value",
  "graphMode": "area",
  "justifyMode": "auto",
  "orientation": "auto",
  "percentChangeColorMode": "standard",
  "reduceOptions": {"calcs": ["lastNotNull"], "fields": "", "values": false},
  "showPercentChange": false,
  "textMode": "auto",
  "wideLayout": true
}
<#break>
<#case "timeseries">
{
  "legend": {"calcs": ["mean", "max"], "displayMode": "table", "placement": "bottom", "showLegend": true},
  "tooltip": {"hideZeros": false, "mode": "multi", "sort": "desc"}
}
<#break>
<#case "piechart">
{
  "displayLabels": ["percent"],
  "legend": {"calcs": [], "displayMode": "table", "placement": "right", "showLegend": true, "values": ["value"]},
  "pieType": "donut",
  "reduceOptions": {"calcs": ["lastNotNull"], "fields": "", "values": true},
  "tooltip": {"hideZeros": false, "mode": "single", "sort": "none"}
}
<#break>
<#case "geomap">
{
  "basemap": {"config": {}, "name": "Layer 0", "type": "default"},
  "controls": {
    "mouseWheelZoom": false,
    "showAttribution": true,
    "showDebug": false,
    "showMeasure": false,
    "showScale": false,
    "showZoom": true
  },
  "layers": [
    {
      "config": {
        "showLegend": true,
        "style": {
          "color": {"fixed": "dark-green"},
          "opacity": 0.5,
          "size": {"field": "viewers", "fixed": 5, "max": 30, "min": 4},
          "symbol": {"fixed": "img/icons/marker/circle.svg", "mode": "fixed"}
        }
      },
      "location": {"gazetteer": "public/gazetteer/countries.json", "lookup": "country_code", "mode": "lookup"},
      "name": "Viewers",
      "tooltip": true,
      "type": "markers"
    }
  ],
  "tooltip": {"mode": "details"},
  "view": {"allLayers": true, "id": "zero", "lat": 20, "lon": 0, "zoom": 2}
}
<#break>
<#default>
{"cellHeight": "sm", "showHeader": true}
</#switch>
</#macro>
