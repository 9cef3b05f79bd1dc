package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"
)

// The shape of the contract file, as far as a program itself can see whether it is kept.
type contracts struct {
	Programs map[string]contract
}

type contract struct {
	Listens  map[string]listener
	Settings map[string]setting
	Stores   stores
	Peers    map[string]peer
	Health   health
}

type listener struct {
	Port    int
	Setting string
	TLS     string
	Only    string
}

type setting struct {
	Need string
	Form string
	Or   string
}

type stores struct {
	Postgres   string
	Clickhouse string
	Kafka      *broker
	Redis      *broker
}

type broker struct {
	Setting string
	Need    string
	Topics  []string
}

type peer struct {
	Setting string
	Need    string
	TLS     string
	Answer  string
}

type health struct {
	Port   string
	Path   string
	Ready  string
	Unwell []string
}

func readContracts() contracts {
	var read contracts
	if err := yaml.Unmarshal(contractText, &read); err != nil {
		fatal("contracts.yaml: " + err.Error())
	}
	return read
}

// Clauses that the lab knows to be broken, one a line: program, clause.
const waiverFile = "/etc/frameworks-lab/waivers"

// report tells each clause of the contract that is kept or broken, once per change.
type report struct {
	lock   sync.Mutex
	waived map[string]bool
	said   map[string]string
}

func newReport(program string) *report {
	waived := map[string]bool{}
	file, err := os.Open(waiverFile)
	if err == nil {
		defer file.Close()
		lines := bufio.NewScanner(file)
		for lines.Scan() {
			of, clause, _ := strings.Cut(lines.Text(), " ")
			if of == program {
				waived[clause] = true
			}
		}
	}
	return &report{waived: waived, said: map[string]string{}}
}

// tell says whether a clause is kept, and gives that back.
func (report *report) tell(clause string, broken error) bool {
	line := "kept: " + clause
	if broken != nil {
		line = "broken: " + clause + ": " + broken.Error()
	}
	report.lock.Lock()
	defer report.lock.Unlock()
	if report.said[clause] != line {
		report.said[clause] = line
		fmt.Println("contract", line)
	}
	return broken == nil
}

// demand ends the program when a clause is broken and not waived; it gives back whether the clause is kept.
func (report *report) demand(clause string, broken error) bool {
	kept := report.tell(clause, broken)
	if !kept && !report.waived[clause] {
		os.Exit(1)
	}
	return kept
}
