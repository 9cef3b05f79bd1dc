// One program that stands in for every program that cannot be installed on the build machine. It acts by its own
// file name: as a program of the platform it holds its host to the contract file, as MistController,
// clickhouse-server, grafana-server or kafka-exporter it does what the generated tree needs of these.
package main

import (
	_ "embed"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
)

//go:embed contracts.yaml
var contractText []byte

func main() {
	name := strings.TrimSuffix(filepath.Base(os.Args[0]), ".bin")
	build := readBuild()
	if len(os.Args) > 1 && os.Args[1] == "version" {
		fmt.Println("platform version:", build.Version)
		return
	}
	if build.Behaviour == "exit" {
		fmt.Fprintln(os.Stderr, "this release ends at once")
		os.Exit(1)
	}
	stopped := make(chan os.Signal, 1)
	signal.Notify(stopped, syscall.SIGTERM, syscall.SIGINT)
	reloads := make(chan os.Signal, 1)
	signal.Notify(reloads, syscall.SIGHUP, syscall.SIGUSR1)
	go func() {
		for range reloads {
			fmt.Println("settings read again")
		}
	}()

	switch name {
	case "MistController":
		mistController(os.Args[1:])
	case "clickhouse-server":
		clickhouseServer()
	case "grafana-server":
		grafanaServer()
	case "kafka-exporter":
		kafkaExporter(os.Args[1:])
	default:
		contracts := readContracts()
		contract, known := contracts.Programs[name]
		if !known {
			fatal("no contract is known for " + name)
		}
		program := &program{name: name, contract: contract, build: build, report: newReport(name)}
		if len(os.Args) > 1 && os.Args[1] == "bootstrap" {
			program.bootstrap(os.Args[2:])
			return
		}
		program.run()
	}
	<-stopped
}

// build is what the lab has written behind the program of a release.
type build struct{ Version, Behaviour string }

const buildMark = "\nstand-in build "

// readBuild reads the last line of the program's own file.
func readBuild() build {
	path, err := os.Executable()
	if err != nil {
		return build{Version: "unknown"}
	}
	file, err := os.Open(path)
	if err != nil {
		return build{Version: "unknown"}
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil || info.Size() < 256 {
		return build{Version: "unknown"}
	}
	tail := make([]byte, 256)
	if _, err := file.ReadAt(tail, info.Size()-256); err != nil {
		return build{Version: "unknown"}
	}
	at := strings.LastIndex(string(tail), buildMark)
	if at < 0 {
		return build{Version: "unknown"}
	}
	words := strings.Fields(string(tail[at+len(buildMark):]))
	found := build{Version: words[0]}
	if len(words) > 1 {
		found.Behaviour = words[1]
	}
	return found
}

func fatal(text string) {
	fmt.Fprintln(os.Stderr, text)
	os.Exit(1)
}
