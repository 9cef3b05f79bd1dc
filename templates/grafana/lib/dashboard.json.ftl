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
      "gridPos": <@place item/>,
      "panels": []
    },
<#else>
<#list item.panels as panel>
    <@panelAt item panel/>,
</#list>
</#if>
</#list>
  ],
  "preload": false,
  "refresh": [=json(dashboard.time.refresh)],
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
  "time": {"from": [=json(dashboard.time.from)], "to": "now"},
  "timepicker": {},
  "timezone": "browser",
  "title": [=json(dashboard.title)],
  "uid": [=json(dashboard.uid)],
  "version": 1,
  "weekStart": ""
}
</#macro>

<#macro place item>
{"h": [=item.place.height], "w": [=item.place.width], "x": [=item.place.x], "y": [=item.place.y]}
</#macro>

<#macro panelAt item panel>
<#local type = panel.type>
<#local display = panel.display>
{
  "type": [=json(type)],
  "id": [=item.id],
  "title": [=json(panel.title)],
  "description": [=json(panel.description)],
  "gridPos": <@place item/>,
  "datasource": {"type": [=json(panel.source.type)], "uid": [=json(panel.source.variable)]},
  "fieldConfig": {
    "defaults": {
      "unit": [=json(display.unit)],
<#if display.min??>
      "min": [=json(display.min)],
</#if>
<#if display.max??>
      "max": [=json(display.max)],
</#if>
<#if display.decimals??>
      "decimals": [=json(display.decimals)],
</#if>
      "color": {"mode": <#if display.steps?has_content && type != "timeseries">"thresholds"<#else>"palette-classic"</#if>},
      "mappings": [],
      "thresholds": {
        "mode": "absolute",
        "steps": [
<#if display.steps?has_content>
<#list display.steps as step>
          {"value": <#if step?is_first>null<#else>[=json(step.from)]</#if>, "color": [=json(step.color)]},
</#list>
<#else>
          {"value": null, "color": "green"},
</#if>
        ]
      },
      "custom": <@custom type display/>
    },
    "overrides": []
  },
  "options": <@options type display/>,
  "targets": [
<#list panel.queries as query>
    <@target panel query/>,
</#list>
  ]
}
</#macro>

<#macro target panel query>
{
  "refId": [=json(query.refId)],
  "datasource": {"type": [=json(panel.source.type)], "uid": [=json(panel.source.variable)]},
<#if panel.source.uid == "prometheus">
  "expr": [=json(query.text)],
  "legendFormat": [=json(query.legend)],
  "format": [=json(query.format)],
  "editorMode": "code",
  "instant": [=json(query.format == "table")],
  "range": [=json(query.format != "table")]
<#elseif panel.source.uid == "clickhouse">
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

<#macro custom type display>
<#switch type>
<#case "timeseries">
{
  "axisPlacement": "auto",
  "drawStyle": "line",
  "fillOpacity": [=(display.stacking == "none")?then(5, 25)],
  "gradientMode": "none",
  "hideFrom": {"legend": false, "tooltip": false, "viz": false},
  "lineInterpolation": "linear",
  "lineWidth": 1,
  "pointSize": 4,
  "scaleDistribution": {"type": "linear"},
  "showPoints": "never",
  "spanNulls": false,
  "stacking": {"group": "A", "mode": [=json(display.stacking)]},
  "thresholdsStyle": {"mode": [=json(display.steps?has_content?then("dashed", "off"))]}
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

<#macro options type display>
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
<#case "gauge">
{
  "minVizHeight": 75,
  "minVizWidth": 75,
  "orientation": "auto",
  "reduceOptions": {"calcs": ["lastNotNull"], "fields": "", "values": false},
  "showThresholdLabels": false,
  "showThresholdMarkers": true,
  "sizing": "auto"
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
          "size": {"field": [=json(display.geomap.size)], "fixed": 5, "max": 30, "min": 4},
          "symbol": {"fixed": "img/icons/marker/circle.svg", "mode": "fixed"}
        }
      },
      "location": {"gazetteer": "public/gazetteer/countries.json", "lookup": [=json(display.geomap.country)], "mode": "lookup"},
      "name": [=json(display.geomap.layer)],
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
