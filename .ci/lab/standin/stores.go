package main

import (
	"bufio"
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"strings"
	"time"

	_ "github.com/lib/pq"
)

// How long a store may take to answer before a program gives up.
const storePatience = 8 * time.Second

func patiently(ask func() error) error {
	end := time.Now().Add(storePatience)
	for {
		err := ask()
		if err == nil || time.Now().After(end) {
			return err
		}
		time.Sleep(500 * time.Millisecond)
	}
}

// checkPostgres logs in and looks for the tables of the program.
func (program *program) checkPostgres() {
	database := program.contract.Stores.Postgres
	if database == "" || os.Getenv("DATABASE_URL") == "" {
		return
	}
	connection, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		program.report.demand("postgres", err)
		return
	}
	connection.SetMaxOpenConns(2)
	program.database = connection
	if !program.report.demand("postgres", patiently(func() error { return program.pingPostgres(database) })) {
		return
	}
	var tables int
	err = connection.QueryRow(
		"SELECT count(*) FROM information_schema.tables WHERE table_schema = $1", database).Scan(&tables)
	if err == nil && tables == 0 {
		err = fmt.Errorf("the schema %s of the database holds no table", database)
	}
	program.report.demand("schema", err)
}

func (program *program) pingPostgres(wanted string) error {
	context, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	var found string
	if err := program.database.QueryRowContext(context, "SELECT current_database()").Scan(&found); err != nil {
		return err
	}
	if found != wanted {
		return fmt.Errorf("is connected to the database %s instead of %s", found, wanted)
	}
	return nil
}

// checkClickhouse logs in by the native protocol and asks for tables by HTTP, where the stand-in can answer.
func (program *program) checkClickhouse() {
	database := program.contract.Stores.Clickhouse
	if database == "" {
		return
	}
	for _, name := range []string{"CLICKHOUSE_ADDR", "CLICKHOUSE_DB", "CLICKHOUSE_USER", "CLICKHOUSE_PASSWORD"} {
		var err error
		if os.Getenv(name) == "" {
			err = errors.New("is not set")
		}
		program.report.demand("setting "+name, err)
	}
	if !program.report.demand("clickhouse", patiently(pingClickhouse)) {
		return
	}
	program.report.demand("tables", clickhouseTables(database))
}

// checkBrokers looks at addresses only: clients of Kafka and Redis are made without an answer.
func (program *program) checkBrokers() {
	for _, broker := range []*broker{program.contract.Stores.Kafka, program.contract.Stores.Redis} {
		if broker == nil || !required(broker.Need) {
			continue
		}
		var err error
		if os.Getenv(broker.Setting) == "" {
			err = errors.New("is not set")
		}
		program.report.demand("setting "+broker.Setting, err)
	}
}

func (program *program) watchStores() {
	stores := program.contract.Stores
	if stores.Postgres != "" && program.database != nil {
		program.note("postgres", program.pingPostgres(stores.Postgres))
	}
	if stores.Clickhouse != "" {
		program.note("clickhouse", pingClickhouse())
	}
	if stores.Kafka != nil {
		err := pingKafka(os.Getenv(stores.Kafka.Setting))
		program.note("kafka", err)
		program.report.tell("kafka", err)
	}
	if stores.Redis != nil {
		program.report.tell("redis", pingRedis(os.Getenv(stores.Redis.Setting)))
	}
	if address := os.Getenv("MISTSERVER_URL"); address != "" {
		program.note("mistserver", pingMist(address))
	}
}

// pingClickhouse says hello in the native protocol.
func pingClickhouse() error {
	connection, err := net.DialTimeout("tcp", os.Getenv("CLICKHOUSE_ADDR"), 2*time.Second)
	if err != nil {
		return err
	}
	defer connection.Close()
	_ = connection.SetDeadline(time.Now().Add(3 * time.Second))
	hello := []byte{0}
	hello = appendText(hello, "standin")
	hello = binary.AppendUvarint(hello, 24)
	hello = binary.AppendUvarint(hello, 1)
	hello = binary.AppendUvarint(hello, 54000)
	for _, name := range []string{"CLICKHOUSE_DB", "CLICKHOUSE_USER", "CLICKHOUSE_PASSWORD"} {
		hello = appendText(hello, os.Getenv(name))
	}
	if _, err := connection.Write(hello); err != nil {
		return err
	}
	kind, err := bufio.NewReader(connection).ReadByte()
	if err != nil {
		return err
	}
	if kind != 0 {
		return errors.New("login or database refused")
	}
	return nil
}

func appendText(to []byte, text string) []byte {
	return append(binary.AppendUvarint(to, uint64(len(text))), text...)
}

// pingKafka asks the brokers, one after the other, which versions of their API they speak.
func pingKafka(brokers string) error {
	err := errors.New("no broker is set")
	for _, address := range strings.Split(brokers, ",") {
		if err = askBroker(address); err == nil {
			return nil
		}
	}
	return err
}

func askBroker(address string) error {
	connection, err := net.DialTimeout("tcp", address, 2*time.Second)
	if err != nil {
		return err
	}
	defer connection.Close()
	_ = connection.SetDeadline(time.Now().Add(3 * time.Second))
	// Length, key 18 (ApiVersions), version 0, number 1, no client name.
	if _, err := connection.Write([]byte{0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 1, 0xff, 0xff}); err != nil {
		return err
	}
	head := make([]byte, 10)
	if _, err := io.ReadFull(connection, head); err != nil {
		return err
	}
	if code := binary.BigEndian.Uint16(head[8:]); code != 0 {
		return fmt.Errorf("broker answers with error %d", code)
	}
	return nil
}

func pingRedis(address string) error {
	if address == "" {
		return errors.New("is not set")
	}
	parsed, err := url.Parse(address)
	if err != nil {
		return errors.New("the address is no URL")
	}
	connection, err := net.DialTimeout("tcp", parsed.Host, 2*time.Second)
	if err != nil {
		return err
	}
	defer connection.Close()
	_ = connection.SetDeadline(time.Now().Add(3 * time.Second))
	if password, set := parsed.User.Password(); set {
		fmt.Fprintf(connection, "*2\r\n$4\r\nAUTH\r\n$%d\r\n%s\r\n", len(password), password)
	}
	fmt.Fprint(connection, "PING\r\n")
	lines := bufio.NewReader(connection)
	for {
		line, err := lines.ReadString('\n')
		if err != nil {
			return err
		}
		if strings.HasPrefix(line, "+PONG") {
			return nil
		}
		if strings.HasPrefix(line, "-") {
			return errors.New(strings.TrimSpace(line))
		}
	}
}
