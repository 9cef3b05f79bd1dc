package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"time"
)

func serve(address string, handler http.Handler) {
	socket, err := net.Listen("tcp", address)
	if err != nil {
		fatal(err.Error())
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	go func() { fatal(server.Serve(socket).Error()) }()
}

func metricsPage(answer http.ResponseWriter, _ *http.Request) {
	answer.Header().Set("Content-Type", "text/plain; version=0.0.4")
	fmt.Fprintln(answer, "# TYPE standin_up gauge\nstandin_up 1")
}

// --- MistServer ---------------------------------------------------------------------------------------------------

type mistConfig struct {
	Config struct {
		Controller struct {
			Interface string
			Port      int
		}
		Prometheus string
		Protocols  []map[string]any
	}
}

// mistController opens the ports of its configuration; the metrics page is on the controller's alone.
func mistController(arguments []string) {
	flags := flag.NewFlagSet("MistController", flag.ExitOnError)
	file := flags.String("c", "", "configuration")
	flags.String("a", "", "account")
	_ = flags.Parse(arguments)
	text, err := os.ReadFile(*file)
	if err != nil {
		fatal(err.Error())
	}
	var read mistConfig
	if err := json.Unmarshal(text, &read); err != nil {
		fatal(err.Error())
	}
	controller := http.NewServeMux()
	if read.Config.Prometheus != "" {
		controller.HandleFunc("/"+read.Config.Prometheus, metricsPage)
	}
	controller.HandleFunc("/api", func(answer http.ResponseWriter, _ *http.Request) { fmt.Fprintln(answer, "{}") })
	serve(net.JoinHostPort(read.Config.Controller.Interface, strconv.Itoa(read.Config.Controller.Port)), controller)
	report := newReport("mistserver")
	report.tell("metrics-port", nil)
	for _, protocol := range read.Config.Protocols {
		port, _ := protocol["port"].(float64)
		if port == 0 {
			continue
		}
		pages := http.NewServeMux()
		if protocol["connector"] == "HTTP" {
			pages.HandleFunc("/metrics", func(answer http.ResponseWriter, request *http.Request) {
				report.tell("metrics-port", errors.New("the viewers' port was asked for the controller's page"))
				if report.waived["metrics-port"] {
					metricsPage(answer, request)
				} else {
					http.Error(answer, "no connector for this", http.StatusUnsupportedMediaType)
				}
			})
		}
		pages.HandleFunc("/", func(answer http.ResponseWriter, _ *http.Request) {
			http.Error(answer, "no connector for this", http.StatusUnsupportedMediaType)
		})
		serve(net.JoinHostPort("", strconv.Itoa(int(port))), pages)
	}
}

func pingMist(address string) error {
	client := http.Client{Timeout: 2 * time.Second}
	answer, err := client.Get(address + "/api")
	if err != nil {
		return err
	}
	return answer.Body.Close()
}

// --- Kafka's exporter ---------------------------------------------------------------------------------------------

func kafkaExporter(arguments []string) {
	flags := flag.NewFlagSet("kafka-exporter", flag.ExitOnError)
	listen := flags.String("web.listen-address", ":9308", "address")
	server := flags.String("kafka.server", "", "broker")
	_ = flags.Parse(arguments)
	if err := patiently(func() error { return pingKafka(*server) }); err != nil {
		fatal(err.Error())
	}
	pages := http.NewServeMux()
	pages.HandleFunc("/metrics", metricsPage)
	serve(*listen, pages)
}

// --- Grafana ------------------------------------------------------------------------------------------------------

func grafanaServer() {
	if os.Getenv("GF_SECURITY_ADMIN_PASSWORD") == "" {
		fmt.Println("the administrator has the password of the package")
	}
	files, _ := filepath.Glob("/etc/grafana/provisioning/*/*.y*ml")
	for _, file := range files {
		if _, err := os.ReadFile(file); err != nil {
			fatal(err.Error())
		}
	}
	pages := http.NewServeMux()
	pages.HandleFunc("/metrics", metricsPage)
	pages.HandleFunc("/api/health", func(answer http.ResponseWriter, _ *http.Request) {
		fmt.Fprintln(answer, `{"database": "ok"}`)
	})
	pages.Handle("/{$}", http.RedirectHandler("/login", http.StatusFound))
	pages.HandleFunc("/login", func(answer http.ResponseWriter, _ *http.Request) { fmt.Fprintln(answer, "Grafana") })
	port := os.Getenv("GF_SERVER_HTTP_PORT")
	if port == "" {
		port = "3000"
	}
	serve(net.JoinHostPort(os.Getenv("GF_SERVER_HTTP_ADDR"), port), pages)
}
