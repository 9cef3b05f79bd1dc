package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
)

type clickhouseConfig struct {
	Hosts       []string `xml:"listen_host"`
	HTTP        int      `xml:"http_port"`
	Native      int      `xml:"tcp_port"`
	Interserver int      `xml:"interserver_http_port"`
	Prometheus  struct {
		Port int `xml:"port"`
	} `xml:"prometheus"`
}

type clickhouseUsers struct {
	Users struct {
		All []struct {
			XMLName  xml.Name
			Password string `xml:"password_sha256_hex"`
			Remove   string `xml:"remove,attr"`
		} `xml:",any"`
	} `xml:"users"`
}

// clickhouse knows accounts, databases and the names of tables; that is all a platform that starts asks of it.
type clickhouse struct {
	passwords map[string]string
	lock      sync.Mutex
	state     clickhouseState
	file      string
}

type clickhouseState struct{ Databases map[string][]string }

func clickhouseServer() {
	var config clickhouseConfig
	readXML("/etc/clickhouse-server/config.d", &config)
	var users clickhouseUsers
	readXML("/etc/clickhouse-server/users.d", &users)
	server := &clickhouse{
		passwords: map[string]string{"default": hashed("")},
		file:      "/var/lib/clickhouse/state.json",
		state:     clickhouseState{Databases: map[string][]string{"default": {}}},
	}
	for _, user := range users.Users.All {
		if user.Remove != "" {
			delete(server.passwords, user.XMLName.Local)
		} else {
			server.passwords[user.XMLName.Local] = user.Password
		}
	}
	if text, err := os.ReadFile(server.file); err == nil {
		_ = json.Unmarshal(text, &server.state)
	}
	hosts := config.Hosts
	if len(hosts) == 0 {
		hosts = []string{"127.0.0.1"}
	}
	for _, host := range hosts {
		serve(at(host, config.HTTP, 8123), server)
		serve(at(host, config.Prometheus.Port, 9363), http.HandlerFunc(metricsPage))
		socket, err := net.Listen("tcp", at(host, config.Native, 9000))
		if err != nil {
			fatal(err.Error())
		}
		go server.acceptNative(socket)
	}
}

func at(host string, port, usual int) string {
	if port == 0 {
		port = usual
	}
	return net.JoinHostPort(host, strconv.Itoa(port))
}

func readXML(folder string, into any) {
	files, _ := filepath.Glob(folder + "/*.xml")
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err == nil {
			err = xml.Unmarshal(text, into)
		}
		if err != nil {
			fatal(file + ": " + err.Error())
		}
	}
}

func hashed(password string) string {
	sum := sha256.Sum256([]byte(password))
	return hex.EncodeToString(sum[:])
}

func (server *clickhouse) knows(user, password string) bool {
	wanted, known := server.passwords[user]
	return known && wanted == hashed(password)
}

var (
	createDatabase = regexp.MustCompile("(?i)^CREATE DATABASE IF NOT EXISTS [`\"]?(\\w+)")
	createTable    = regexp.MustCompile("(?i)^CREATE TABLE IF NOT EXISTS [`\"]?(\\w+)[`\"]?\\.[`\"]?(\\w+)")
	showTables     = regexp.MustCompile("(?i)^SHOW TABLES FROM [`\"]?(\\w+)")
)

// ServeHTTP answers the few statements that a deployment needs.
func (server *clickhouse) ServeHTTP(answer http.ResponseWriter, request *http.Request) {
	if request.URL.Path == "/ping" {
		fmt.Fprintln(answer, "Ok.")
		return
	}
	user, password, _ := request.BasicAuth()
	if user == "" {
		user = "default"
	}
	if !server.knows(user, password) {
		http.Error(answer, "Code: 516. Authentication failed", http.StatusForbidden)
		return
	}
	body, _ := io.ReadAll(request.Body)
	statement := strings.TrimSpace(request.URL.Query().Get("query") + string(body))
	server.lock.Lock()
	defer server.lock.Unlock()
	switch {
	case createDatabase.MatchString(statement):
		name := createDatabase.FindStringSubmatch(statement)[1]
		if _, there := server.state.Databases[name]; !there {
			server.state.Databases[name] = []string{}
		}
	case createTable.MatchString(statement):
		names := createTable.FindStringSubmatch(statement)
		server.state.Databases[names[1]] = append(server.state.Databases[names[1]], names[2])
	case showTables.MatchString(statement):
		for _, table := range server.state.Databases[showTables.FindStringSubmatch(statement)[1]] {
			fmt.Fprintln(answer, table)
		}
		return
	default:
		http.Error(answer, "Code: 62. Syntax error", http.StatusBadRequest)
		return
	}
	text, _ := json.Marshal(server.state)
	if err := os.WriteFile(server.file, text, 0o640); err != nil {
		http.Error(answer, err.Error(), http.StatusInternalServerError)
	}
}

// acceptNative answers the hello of the native protocol, and nothing after it.
func (server *clickhouse) acceptNative(socket net.Listener) {
	for {
		connection, err := socket.Accept()
		if err != nil {
			fatal(err.Error())
		}
		go func() {
			defer connection.Close()
			_ = connection.SetDeadline(time.Now().Add(5 * time.Second))
			_, _ = connection.Write([]byte{server.hello(bufio.NewReader(connection))})
		}()
	}
}

func (server *clickhouse) hello(from *bufio.Reader) byte {
	const accepted, refused = 0, 2
	kind, err := from.ReadByte()
	if err != nil || kind != 0 {
		return refused
	}
	_, _ = readText(from)
	for range 3 {
		_, _ = binary.ReadUvarint(from)
	}
	database, _ := readText(from)
	user, _ := readText(from)
	password, err := readText(from)
	server.lock.Lock()
	_, there := server.state.Databases[database]
	server.lock.Unlock()
	if err != nil || !there || !server.knows(user, password) {
		return refused
	}
	return accepted
}

func readText(from *bufio.Reader) (string, error) {
	length, err := binary.ReadUvarint(from)
	if err != nil || length > 4096 {
		return "", errors.New("no text")
	}
	text := make([]byte, length)
	_, err = io.ReadFull(from, text)
	return string(text), err
}

// clickhouseTables asks by HTTP whether a database holds tables.
func clickhouseTables(database string) error {
	host, _, err := net.SplitHostPort(os.Getenv("CLICKHOUSE_ADDR"))
	if err != nil {
		return err
	}
	request, err := http.NewRequest(http.MethodPost, "http://"+net.JoinHostPort(host, "8123")+"/",
		strings.NewReader("SHOW TABLES FROM "+database))
	if err != nil {
		return err
	}
	request.SetBasicAuth(os.Getenv("CLICKHOUSE_USER"), os.Getenv("CLICKHOUSE_PASSWORD"))
	client := http.Client{Timeout: 3 * time.Second}
	answer, err := client.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err == nil && strings.TrimSpace(string(body)) == "" {
		err = errors.New("the database " + database + " holds no table")
	}
	return err
}
