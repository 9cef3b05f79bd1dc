package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

const peerPatience = 5 * time.Second

func (program *program) newClient() *http.Client {
	return &http.Client{Timeout: 4 * time.Second}
}

// ask calls a peer as the contract says: over TLS by the peer's own name, whatever address is dialled.
func (program *program) ask(context context.Context, name string, peer peer, path string) ([]byte, error) {
	address := os.Getenv(peer.Setting)
	roots, err := x509.SystemCertPool()
	if err != nil {
		return nil, err
	}
	serverName := name + ".internal"
	scheme := "https"
	if peer.TLS == "public" {
		host, _, err := net.SplitHostPort(address)
		if err != nil {
			return nil, err
		}
		serverName = host
	} else {
		authorities, err := os.ReadFile(os.Getenv("GRPC_TLS_CA_PATH"))
		if err == nil {
			roots.AppendCertsFromPEM(authorities)
		} else if program.report.waived["setting GRPC_TLS_CA_PATH"] || os.Getenv("GRPC_ALLOW_INSECURE") == "true" && !strict() {
			scheme = "http"
		}
	}
	client := &http.Client{Timeout: 4 * time.Second, Transport: &http.Transport{
		DisableKeepAlives: true,
		TLSClientConfig:   &tls.Config{ServerName: serverName, RootCAs: roots, MinVersion: tls.VersionTLS12},
	}}
	request, err := http.NewRequestWithContext(context, http.MethodGet, scheme+"://"+address+path, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", "Bearer "+os.Getenv("SERVICE_TOKEN"))
	answer, err := client.Do(request)
	if err != nil {
		var wrapped *url.Error
		if errors.As(err, &wrapped) {
			err = wrapped.Err
		}
		return nil, err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(io.LimitReader(answer.Body, 1<<20))
	if err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s answers %d: %s", address, answer.StatusCode, strings.TrimSpace(string(body)))
	}
	return body, nil
}

// askPeers asks those without which the program does not start.
func (program *program) askPeers() {
	// STORAGE_MODE=none is how foghorn does without the cluster's row.
	for _, name := range []string{"quartermaster", "navigator"} {
		peer, known := program.contract.Peers[name]
		if !known || !required(peer.Need) {
			continue
		}
		err := program.askUntil(time.Now().Add(peerPatience), name, peer)
		program.report.demand("peer "+name, err)
	}
}

func (program *program) askUntil(end time.Time, name string, peer peer) error {
	for {
		err := program.askFor(name, peer)
		if err == nil || time.Now().After(end) {
			return err
		}
		time.Sleep(500 * time.Millisecond)
	}
}

func (program *program) askFor(name string, peer peer) error {
	if os.Getenv(peer.Setting) == "" {
		return errors.New(peer.Setting + " is not set")
	}
	context, cancel := context.WithTimeout(context.Background(), 4*time.Second)
	defer cancel()
	cluster := url.QueryEscape(os.Getenv("CLUSTER_ID"))
	switch peer.Answer {
	case "cluster":
		body, err := program.ask(context, name, peer, "/cluster?id="+cluster)
		if err != nil {
			return err
		}
		var row struct{ Bucket string }
		if err := json.Unmarshal(body, &row); err != nil {
			return err
		}
		program.lock.Lock()
		program.bucket = row.Bucket
		program.lock.Unlock()
	case "certificate":
		body, err := program.ask(context, name, peer, "/certificate?cluster="+cluster)
		if err != nil {
			return err
		}
		pair, err := tls.X509KeyPair(body, body)
		if err != nil {
			return err
		}
		program.lock.Lock()
		program.published[os.Getenv("CLUSTER_ID")] = &pair
		program.lock.Unlock()
	default:
		_, err := program.ask(context, name, peer, "/healthz")
		return err
	}
	return nil
}

// internalAPI is what other programs ask.
func (program *program) internalAPI() http.Handler {
	calls := http.NewServeMux()
	calls.HandleFunc("/healthz", func(answer http.ResponseWriter, _ *http.Request) { fmt.Fprintln(answer, program.name) })
	switch program.name {
	case "quartermaster":
		calls.HandleFunc("/cluster", program.authorised(program.answerCluster))
	case "navigator":
		calls.HandleFunc("/certificate", program.authorised(program.answerCertificate))
	}
	return calls
}

func (program *program) authorised(call http.HandlerFunc) http.HandlerFunc {
	return func(answer http.ResponseWriter, request *http.Request) {
		if request.Header.Get("Authorization") != "Bearer "+os.Getenv("SERVICE_TOKEN") {
			http.Error(answer, "the service token is another one", http.StatusUnauthorized)
			return
		}
		call(answer, request)
	}
}

// answerCluster tells a cluster's row, which only the bootstrap makes.
func (program *program) answerCluster(answer http.ResponseWriter, request *http.Request) {
	var bucket string
	id := request.URL.Query().Get("id")
	err := program.database.QueryRow(
		"SELECT coalesce(s3_bucket, '') FROM quartermaster.clusters WHERE id = $1", id).Scan(&bucket)
	if err != nil {
		http.Error(answer, fmt.Sprintf("cluster %q: %v", id, err), http.StatusNotFound)
		return
	}
	_ = json.NewEncoder(answer).Encode(map[string]string{"Bucket": bucket})
}

// answerCertificate hands out the public certificate of a media cluster, ordered from the lab's public authority.
func (program *program) answerCertificate(answer http.ResponseWriter, request *http.Request) {
	slug := strings.ToLower(strings.ReplaceAll(request.URL.Query().Get("cluster"), "_", "-"))
	domain := slug + "." + os.Getenv("BRAND_DOMAIN")
	order, err := http.Get("http://acme.lab.test/certificate?name=" + url.QueryEscape(domain))
	if err != nil {
		http.Error(answer, err.Error(), http.StatusServiceUnavailable)
		return
	}
	defer order.Body.Close()
	answer.WriteHeader(order.StatusCode)
	_, _ = io.Copy(answer, order.Body)
}

// edgeAPI is what edges ask of foghorn.
func (program *program) edgeAPI() http.Handler {
	calls := http.NewServeMux()
	calls.HandleFunc("/register", func(answer http.ResponseWriter, request *http.Request) {
		if request.URL.Query().Get("token") == "" {
			http.Error(answer, "unknown node without an enrolment token", http.StatusForbidden)
			return
		}
		fmt.Fprintln(answer, "welcome", request.URL.Query().Get("node"))
	})
	return calls
}
