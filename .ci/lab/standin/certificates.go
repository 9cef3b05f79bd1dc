package main

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"
)

// internalCertificate gives what the internal port shows, or nil when the program may serve it in plain text.
func (program *program) internalCertificate() *tls.Config {
	serves := false
	for _, listener := range program.contract.Listens {
		serves = serves || listener.TLS == "internal"
	}
	if !serves {
		return nil
	}
	if !strict() && os.Getenv("GRPC_ALLOW_INSECURE") == "true" {
		return nil
	}
	pair, err := program.loadPair()
	if !program.report.demand("server-certificate", err) {
		return nil
	}
	reader := &pairReader{program: program, pair: pair, read: time.Now()}
	return &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: reader.current}
}

// loadPair reads certificate and key, and checks what a client would.
func (program *program) loadPair() (*tls.Certificate, error) {
	pair, err := tls.LoadX509KeyPair(os.Getenv("GRPC_TLS_CERT_PATH"), os.Getenv("GRPC_TLS_KEY_PATH"))
	if err != nil {
		return nil, err
	}
	leaf, err := x509.ParseCertificate(pair.Certificate[0])
	if err != nil {
		return nil, err
	}
	authorities, err := internalAuthorities()
	if err != nil {
		return nil, err
	}
	between := x509.NewCertPool()
	for _, further := range pair.Certificate[1:] {
		if certificate, err := x509.ParseCertificate(further); err == nil {
			between.AddCert(certificate)
		}
	}
	_, err = leaf.Verify(x509.VerifyOptions{
		DNSName: program.name + ".internal", Roots: authorities, Intermediates: between,
		KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}})
	if err != nil {
		return nil, err
	}
	return &pair, nil
}

func internalAuthorities() (*x509.CertPool, error) {
	text, err := os.ReadFile(os.Getenv("GRPC_TLS_CA_PATH"))
	if err != nil {
		return nil, fmt.Errorf("GRPC_TLS_CA_PATH: %w", err)
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(text) {
		return nil, errors.New("GRPC_TLS_CA_PATH: no certificate in the file")
	}
	return pool, nil
}

// pairReader reads a renewed pair without a restart; a broken new pair keeps the old one.
type pairReader struct {
	lock    sync.Mutex
	program *program
	pair    *tls.Certificate
	read    time.Time
}

func (reader *pairReader) current(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	reader.lock.Lock()
	defer reader.lock.Unlock()
	info, err := os.Stat(os.Getenv("GRPC_TLS_CERT_PATH"))
	if err == nil && info.ModTime().After(reader.read) {
		if pair, err := reader.program.loadPair(); err == nil {
			reader.pair, reader.read = pair, time.Now()
		}
	}
	return reader.pair, nil
}

// publicCertificate gives what foghorn shows to edges: the certificate that navigator handed out, kept in memory.
func (program *program) publicCertificate() *tls.Config {
	program.lock.Lock()
	defer program.lock.Unlock()
	for _, certificate := range program.published {
		return &tls.Config{MinVersion: tls.VersionTLS12, Certificates: []tls.Certificate{*certificate}}
	}
	return nil
}
