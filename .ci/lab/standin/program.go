package main

import (
	"context"
	"crypto/tls"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"
)

// program is one program of the platform, held to its contract.
type program struct {
	name     string
	contract contract
	build    build
	report   *report
	database *sql.DB
	client   *http.Client

	lock      sync.Mutex
	unwell    map[string]string
	gauges    map[string]float64
	bucket    string
	published map[string]*tls.Certificate
}

func strict() bool {
	environment := os.Getenv("BUILD_ENV")
	return environment == "production" || environment == "prod"
}

func required(need string) bool {
	return need == "start" || need == "production" && strict()
}

// run starts the program in the order of the real ones: settings, certificates, stores, peers, then its ports.
func (program *program) run() {
	program.unwell = map[string]string{}
	program.gauges = map[string]float64{}
	program.published = map[string]*tls.Certificate{}
	program.checkSettings()
	certificate := program.internalCertificate()
	program.client = program.newClient()
	program.checkPostgres()
	program.checkClickhouse()
	program.checkBrokers()
	program.askPeers()
	go program.watch()
	for name, listener := range program.contract.Listens {
		program.open(name, listener, certificate)
	}
	fmt.Println("contract started")
}

func (program *program) checkSettings() {
	names := make([]string, 0, len(program.contract.Settings))
	for name := range program.contract.Settings {
		names = append(names, name)
	}
	sort.Strings(names)
	var broken []string
	for _, name := range names {
		setting := program.contract.Settings[name]
		if !required(setting.Need) {
			continue
		}
		err := checkForm(setting, name)
		if !program.report.tell("setting "+name, err) && !program.report.waived["setting "+name] {
			broken = append(broken, name)
		}
	}
	if len(broken) > 0 {
		fatal("required settings are missing or wrong: " + strings.Join(broken, ", "))
	}
}

var uuid = regexp.MustCompile(`^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)

func checkForm(setting setting, name string) error {
	value := os.Getenv(name)
	if value == "" && setting.Or != "" && os.Getenv(setting.Or) != "" {
		return nil
	}
	if value == "" {
		return errors.New("is not set")
	}
	switch setting.Form {
	case "file":
		if _, err := os.ReadFile(value); err != nil {
			return err
		}
	case "32 characters":
		if len(value) < 32 {
			return fmt.Errorf("has %d characters instead of 32 or more", len(value))
		}
	case "uuid":
		if !uuid.MatchString(value) {
			return errors.New("is no UUID")
		}
	}
	return nil
}

// open serves one of the program's ports.
func (program *program) open(name string, listener listener, certificate *tls.Config) {
	port := strconv.Itoa(listener.Port)
	if listener.Setting != "" && os.Getenv(listener.Setting) != "" {
		port = os.Getenv(listener.Setting)
	}
	address := ""
	if program.name == "helmsman" {
		address = os.Getenv("HELMSMAN_BIND_ADDR")
	}
	socket, err := net.Listen("tcp", net.JoinHostPort(address, port))
	if err != nil {
		fatal(err.Error())
	}
	var handler http.Handler
	switch listener.TLS {
	case "internal":
		handler = program.internalAPI()
		if certificate != nil {
			socket = tls.NewListener(socket, certificate)
		}
	case "public":
		handler = program.edgeAPI()
		if config := program.publicCertificate(); config != nil {
			socket = tls.NewListener(socket, config)
		}
	default:
		handler = program.pages()
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	go func() { fatal(server.Serve(socket).Error()) }()
	fmt.Println(name, "listens on", socket.Addr())
}

// pages are health and metrics.
func (program *program) pages() http.Handler {
	pages := http.NewServeMux()
	pages.HandleFunc(program.contract.Health.Path, func(answer http.ResponseWriter, _ *http.Request) {
		if program.build.Behaviour == "500" {
			http.Error(answer, "this release is not well", http.StatusInternalServerError)
			return
		}
		unwell := program.whyUnwell()
		if len(unwell) > 0 {
			answer.WriteHeader(http.StatusServiceUnavailable)
		}
		_ = json.NewEncoder(answer).Encode(map[string]any{
			"service": program.name, "version": program.build.Version, "unhealthy": unwell})
	})
	if program.contract.Health.Ready != "" {
		pages.HandleFunc(program.contract.Health.Ready, func(answer http.ResponseWriter, _ *http.Request) {
			program.lock.Lock()
			var err error
			if program.bucket == "" {
				err = errors.New("readiness was asked of a cluster without object storage")
			}
			program.lock.Unlock()
			if !program.report.tell("storage", err) && !program.report.waived["storage"] {
				http.Error(answer, "no object storage", http.StatusServiceUnavailable)
			}
		})
	}
	pages.HandleFunc("/metrics", func(answer http.ResponseWriter, _ *http.Request) {
		answer.Header().Set("Content-Type", "text/plain; version=0.0.4")
		fmt.Fprintf(answer, "# TYPE standin_build_info gauge\nstandin_build_info{program=%q,version=%q} 1\n",
			program.name, program.build.Version)
		program.lock.Lock()
		defer program.lock.Unlock()
		for name, value := range program.gauges {
			fmt.Fprintf(answer, "# TYPE %s gauge\n%s %g\n", name, name, value)
		}
	})
	pages.HandleFunc("/", func(answer http.ResponseWriter, request *http.Request) {
		fmt.Fprintf(answer, "%s %s %s\n", program.name, program.build.Version, request.URL.Path)
	})
	return pages
}

func (program *program) whyUnwell() map[string]string {
	program.lock.Lock()
	defer program.lock.Unlock()
	found := map[string]string{}
	for _, dependency := range program.contract.Health.Unwell {
		if why := program.unwell[dependency]; why != "" && !program.report.waived[dependency] {
			found[dependency] = why
		}
	}
	return found
}

func (program *program) note(dependency string, err error) {
	program.lock.Lock()
	defer program.lock.Unlock()
	program.unwell[dependency] = ""
	if err != nil {
		program.unwell[dependency] = err.Error()
	}
}

// watch asks stores and soft peers again and again, as the real programs do.
func (program *program) watch() {
	for {
		program.watchStores()
		for name, peer := range program.contract.Peers {
			if peer.Need == "soft" || peer.Need == "feature" {
				program.askSoftly(name, peer)
			}
		}
		time.Sleep(3 * time.Second)
	}
}

func (program *program) askSoftly(name string, peer peer) {
	if os.Getenv(peer.Setting) == "" {
		program.report.tell("peer "+name, errors.New(peer.Setting+" is not set"))
		return
	}
	context, cancel := context.WithTimeout(context.Background(), 4*time.Second)
	defer cancel()
	path := "/healthz"
	if program.name == "helmsman" {
		path = "/register?node=" + os.Getenv("NODE_ID") + "&token=" + os.Getenv("EDGE_ENROLLMENT_TOKEN")
	}
	_, err := program.ask(context, name, peer, path)
	program.report.tell("peer "+name, err)
	if program.name == "helmsman" {
		program.lock.Lock()
		defer program.lock.Unlock()
		program.gauges["helmsman_control_stream_connected"] = 0
		if err == nil {
			program.gauges["helmsman_control_stream_connected"] = 1
		}
	}
}
